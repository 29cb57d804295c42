export const table = `study,year,drug,mechanism,effect
Alder 2019,2019,Drug A,kinase; transport,pain
Birch 2020,2020,Drug A,kinase,sleep
Cedar 2021,2021,Drug B,,sleep
`;

export const columns = 'drug mechanism effect';
