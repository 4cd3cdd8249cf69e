// @generated from the whole document; changes made here are lost at the next generation

use crate::{TeamSearchRequest, TeamsSearchResponse};

crate::runtime::request::operation! {
    PostTeamsSearch "POST" "/api/v2/teams/search" "=application/json >application/json"
    (body: &TeamSearchRequest = json) -> TeamsSearchResponse {
    }
}
