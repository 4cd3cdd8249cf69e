// @generated from the whole document; changes made here are lost at the next generation

use crate::{TeamActivityQuery, TeamActivityResponse};

crate::runtime::request::operation! {
    PostAnalyticsTeamsActivityQuery "POST" "/api/v2/analytics/teams/activity/query" "=application/json ?pageNumber ?pageSize >application/json"
    (body: &TeamActivityQuery = json) -> TeamActivityResponse {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}
