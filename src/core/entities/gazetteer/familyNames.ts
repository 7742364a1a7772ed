/** Chinese, Korean and Vietnamese family names, which stand before the given name: "Xi" is Xi Jinping. */
export const EAST_ASIAN_FAMILY_NAMES = `
xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao mao wen tsai chiang kim lee park moon roh ban choi jung jeong chung yoon kang cho jang lim shin kwon hwang ahn nguyen tran pham hoang phan vu vo dang bui ngo duong
`;
