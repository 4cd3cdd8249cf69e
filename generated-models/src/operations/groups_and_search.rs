// @generated from the whole document; changes made here are lost at the next generation

use crate::{GroupSearchRequest, GroupsSearchResponse};

crate::runtime::request::operation! {
    GetGroupsSearch "GET" "/api/v2/groups/search" "?q64 ?expand >application/json"
    (q64: &str = text) -> GroupsSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PostGroupsSearch "POST" "/api/v2/groups/search" "=application/json >application/json"
    (body: &GroupSearchRequest = json) -> GroupsSearchResponse {
    }
}
