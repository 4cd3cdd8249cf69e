// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Team, TeamEntityListing, TeamMemberAddListingResponse, TeamMemberEntityListing,
    TeamMembers,
};

crate::runtime::request::operation! {
    DeleteTeam "DELETE" "/api/v2/teams/{teamId}" "/teamId"
    (team_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteTeamMembers "DELETE" "/api/v2/teams/{teamId}/members" "/teamId ?id"
    (team_id: &str = text, id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetTeam "GET" "/api/v2/teams/{teamId}" "/teamId ?expand >application/json"
    (team_id: &str = text) -> Team {
        1 expand: &str = text;
    }
}

crate::runtime::request::operation! {
    GetTeamMembers "GET" "/api/v2/teams/{teamId}/members" "/teamId ?after ?before ?expand ?pageSize >application/json"
    (team_id: &str = text) -> TeamMemberEntityListing {
        1 after: &str = text;
        2 before: &str = text;
        3 expand: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetTeams "GET" "/api/v2/teams" "?after ?before ?expand ?name ?pageSize >application/json"
    () -> TeamEntityListing {
        0 after: &str = text;
        1 before: &str = text;
        2 expand: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PatchTeam "PATCH" "/api/v2/teams/{teamId}" "/teamId =application/json >application/json"
    (team_id: &str = text, body: &Team = json) -> Team {
    }
}

crate::runtime::request::operation! {
    PostTeamMembers "POST" "/api/v2/teams/{teamId}/members" "/teamId =application/json >application/json"
    (team_id: &str = text, body: &TeamMembers = json) -> TeamMemberAddListingResponse {
    }
}

crate::runtime::request::operation! {
    PostTeams "POST" "/api/v2/teams" "=application/json >application/json"
    (body: &Team = json) -> Team {
    }
}
