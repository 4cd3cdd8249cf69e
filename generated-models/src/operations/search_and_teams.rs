// @generated from the whole document; changes made here are lost at the next generation

use crate::{TeamSearchRequest, TeamsSearchResponse};
#[allow(unused_imports)]
use crate::runtime::request::arguments::*;

crate::runtime::request::operation! {
    PostTeamsSearch "POST" "/api/v2/teams/search" "=application/json >application/json"
    (body: &TeamSearchRequest = json) -> TeamsSearchResponse {
    }
}
