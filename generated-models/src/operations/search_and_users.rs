// @generated from the whole document; changes made here are lost at the next generation

use crate::{UserSearchRequest, UsersSearchResponse};

crate::runtime::request::operation! {
    GetUsersSearch "GET" "/api/v2/users/search" "?q64 ?expand ?integrationPresenceSource >application/json"
    (q64: &str = text) -> UsersSearchResponse {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        2 integration_presence_source: &str = text;
    }
}

crate::runtime::request::operation! {
    PostUsersSearch "POST" "/api/v2/users/search" "=application/json >application/json"
    (body: &UserSearchRequest = json) -> UsersSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostUsersSearchConversationTarget "POST" "/api/v2/users/search/conversation/target" "=application/json >application/json"
    (body: &UserSearchRequest = json) -> UsersSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostUsersSearchQueuemembersManage "POST" "/api/v2/users/search/queuemembers/manage" "=application/json >application/json"
    (body: &UserSearchRequest = json) -> UsersSearchResponse {
    }
}

crate::runtime::request::operation! {
    PostUsersSearchTeamsAssign "POST" "/api/v2/users/search/teams/assign" "=application/json >application/json"
    (body: &UserSearchRequest = json) -> UsersSearchResponse {
    }
}
