// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    Adjacents, CallForwarding, ChangeMyPasswordRequest, ChangePasswordRequest,
    ChatItemCursorListing, CreateUser, DevelopmentActivity,
    DevelopmentActivityAggregateParam, DevelopmentActivityAggregateResponse,
    DevelopmentActivityListing, OutOfOffice, RoutingStatus, TrustorEntityListing,
    UpdateUser, UpdateVerifierRequest, User, UserEntityListing, UserExternalIdentifier,
    UserMe, UserProfile, UserProfileEntityListing, UserState, UserStations, Verifier,
    VerifierEntityListing,
};

crate::runtime::request::operation! {
    DeleteUser "DELETE" "/api/v2/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> serde_json::Value {
    }
}

crate::runtime::request::operation! {
    DeleteUserExternalidAuthorityNameExternalKey "DELETE" "/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}" "/userId /authorityName /externalKey"
    (user_id: &str = text, authority_name: &str = text, external_key: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteUserStationAssociatedstation "DELETE" "/api/v2/users/{userId}/station/associatedstation" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteUserStationDefaultstation "DELETE" "/api/v2/users/{userId}/station/defaultstation" "/userId"
    (user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteUserVerifier "DELETE" "/api/v2/users/{userId}/verifiers/{verifierId}" "/userId /verifierId"
    (user_id: &str = text, verifier_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetProfilesUsers "GET" "/api/v2/profiles/users" "?expand ?id ?integrationPresenceSource ?jid ?pageNumber ?pageSize ?sortOrder >application/json"
    () -> UserProfileEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        2 integration_presence_source: &str = text;
        3 jid: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUser "GET" "/api/v2/users/{userId}" "/userId ?expand ?integrationPresenceSource ?state >application/json"
    (user_id: &str = text) -> User {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        2 integration_presence_source: &str = text;
        3 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserAdjacents "GET" "/api/v2/users/{userId}/adjacents" "/userId ?expand >application/json"
    (user_id: &str = text) -> Adjacents {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUserCallforwarding "GET" "/api/v2/users/{userId}/callforwarding" "/userId >application/json"
    (user_id: &str = text) -> CallForwarding {
    }
}

crate::runtime::request::operation! {
    GetUserDirectreports "GET" "/api/v2/users/{userId}/directreports" "/userId ?expand >application/json"
    (user_id: &str = text) -> Vec<User> {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUserExternalid "GET" "/api/v2/users/{userId}/externalid" "/userId >application/json"
    (user_id: &str = text) -> Vec<UserExternalIdentifier> {
    }
}

crate::runtime::request::operation! {
    GetUserExternalidAuthorityName "GET" "/api/v2/users/{userId}/externalid/{authorityName}" "/userId /authorityName >application/json"
    (user_id: &str = text, authority_name: &str = text) -> UserExternalIdentifier {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetUserFavorites "GET" "/api/v2/users/{userId}/favorites" "/userId ?expand ?pageNumber ?pageSize ?sortOrder >application/json"
    (user_id: &str = text) -> UserEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserOutofoffice "GET" "/api/v2/users/{userId}/outofoffice" "/userId >application/json"
    (user_id: &str = text) -> OutOfOffice {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetUserProfile "GET" "/api/v2/users/{userId}/profile" "/userId ?expand ?integrationPresenceSource >application/json"
    (user_id: &str = text) -> UserProfile {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        2 integration_presence_source: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUserProfileskills "GET" "/api/v2/users/{userId}/profileskills" "/userId >application/json"
    (user_id: &str = text) -> Vec<String> {
    }
}

crate::runtime::request::operation! {
    GetUserRoutingstatus "GET" "/api/v2/users/{userId}/routingstatus" "/userId >application/json"
    (user_id: &str = text) -> RoutingStatus {
    }
}

crate::runtime::request::operation! {
    GetUserState "GET" "/api/v2/users/{userId}/state" "/userId >application/json"
    (user_id: &str = text) -> UserState {
    }
}

crate::runtime::request::operation! {
    GetUserStation "GET" "/api/v2/users/{userId}/station" "/userId >application/json"
    (user_id: &str = text) -> UserStations {
    }
}

crate::runtime::request::operation! {
    GetUserSuperiors "GET" "/api/v2/users/{userId}/superiors" "/userId ?expand >application/json"
    (user_id: &str = text) -> Vec<User> {
        1 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUserTrustors "GET" "/api/v2/users/{userId}/trustors" "/userId ?pageNumber ?pageSize >application/json"
    (user_id: &str = text) -> TrustorEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetUserVerifiers "GET" "/api/v2/users/{userId}/verifiers" "/userId >application/json"
    (user_id: &str = text) -> VerifierEntityListing {
    }
}

crate::runtime::request::operation! {
    GetUsers "GET" "/api/v2/users" "?expand ?id ?integrationPresenceSource ?jabberId ?pageNumber ?pageSize ?sortOrder ?state >application/json"
    () -> UserEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        2 integration_presence_source: &str = text;
        #[doc = " The parameter `jabberId`."]
        3 jabber_id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortOrder`."]
        6 sort_order: &str = text;
        7 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetUsersChatsMe "GET" "/api/v2/users/chats/me" "?after ?excludeClosed ?includePresence >application/json"
    () -> ChatItemCursorListing {
        0 after: &str = text;
        #[doc = " The parameter `excludeClosed`."]
        1 exclude_closed: bool = value;
        #[doc = " The parameter `includePresence`."]
        2 include_presence: bool = value;
    }
}

crate::runtime::request::operation! {
    GetUsersDevelopmentActivities "GET" "/api/v2/users/development/activities" "?completionInterval ?interval ?moduleId ?overdue ?pageNumber ?pageSize ?pass ?relationship ?sortOrder ?statuses ?types ?userId >application/json"
    () -> DevelopmentActivityListing {
        #[doc = " The parameter `completionInterval`."]
        0 completion_interval: &str = text;
        1 interval: &str = text;
        #[doc = " The parameter `moduleId`."]
        2 module_id: &str = text;
        3 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        6 pass: &str = text;
        7 relationship: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
        9 statuses: &[impl AsRef<str>] = texts;
        10 types: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `userId`."]
        11 user_id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUsersDevelopmentActivitiesMe "GET" "/api/v2/users/development/activities/me" "?completionInterval ?interval ?moduleId ?overdue ?pageNumber ?pageSize ?pass ?relationship ?sortOrder ?statuses ?types >application/json"
    () -> DevelopmentActivityListing {
        #[doc = " The parameter `completionInterval`."]
        0 completion_interval: &str = text;
        1 interval: &str = text;
        #[doc = " The parameter `moduleId`."]
        2 module_id: &str = text;
        3 overdue: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        6 pass: &str = text;
        7 relationship: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `sortOrder`."]
        8 sort_order: &str = text;
        9 statuses: &[impl AsRef<str>] = texts;
        10 types: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUsersDevelopmentActivity "GET" "/api/v2/users/development/activities/{activityId}" "/activityId ?type >application/json"
    (activity_id: &str = text, r#type: &str = text) -> DevelopmentActivity {
    }
}

crate::runtime::request::operation! {
    GetUsersExternalidAuthorityNameExternalKey "GET" "/api/v2/users/externalid/{authorityName}/{externalKey}" "/authorityName /externalKey ?expand >application/json"
    (authority_name: &str = text, external_key: &str = text) -> User {
        2 expand: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    GetUsersMe "GET" "/api/v2/users/me" "?expand ?integrationPresenceSource >application/json"
    () -> UserMe {
        0 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `integrationPresenceSource`."]
        1 integration_presence_source: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchUser "PATCH" "/api/v2/users/{userId}" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UpdateUser = json) -> User {
    }
}

crate::runtime::request::operation! {
    PatchUserCallforwarding "PATCH" "/api/v2/users/{userId}/callforwarding" "/userId =application/json >application/json"
    (user_id: &str = text, body: &CallForwarding = json) -> CallForwarding {
    }
}

crate::runtime::request::operation! {
    PatchUsersBulk "PATCH" "/api/v2/users/bulk" "=application/json >application/json"
    (body: &[crate::PatchUser] = json_list) -> UserEntityListing {
    }
}

crate::runtime::request::operation! {
    PostUserExternalid "POST" "/api/v2/users/{userId}/externalid" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserExternalIdentifier = json) -> Vec<UserExternalIdentifier> {
    }
}

crate::runtime::request::operation! {
    PostUserInvite "POST" "/api/v2/users/{userId}/invite" "/userId ?force"
    (user_id: &str = text) -> () {
        1 force: bool = value;
    }
}

crate::runtime::request::operation! {
    PostUserPassword "POST" "/api/v2/users/{userId}/password" "/userId =application/json"
    (user_id: &str = text, body: &ChangePasswordRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostUsers "POST" "/api/v2/users" "=application/json >application/json"
    (body: &CreateUser = json) -> User {
    }
}

crate::runtime::request::operation! {
    PostUsersDevelopmentActivitiesAggregatesQuery "POST" "/api/v2/users/development/activities/aggregates/query" "=application/json >application/json"
    (body: &DevelopmentActivityAggregateParam = json) -> DevelopmentActivityAggregateResponse {
    }
}

crate::runtime::request::operation! {
    PostUsersMePassword "POST" "/api/v2/users/me/password" "=application/json"
    (body: &ChangeMyPasswordRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PutUserCallforwarding "PUT" "/api/v2/users/{userId}/callforwarding" "/userId =application/json >application/json"
    (user_id: &str = text, body: &CallForwarding = json) -> CallForwarding {
    }
}

crate::runtime::request::operation! {
    PutUserOutofoffice "PUT" "/api/v2/users/{userId}/outofoffice" "/userId =application/json >application/json"
    (user_id: &str = text, body: &OutOfOffice = json) -> OutOfOffice {
    }
}

crate::runtime::request::operation! {
    PutUserProfileskills "PUT" "/api/v2/users/{userId}/profileskills" "/userId =application/json >application/json"
    (user_id: &str = text, body: &[String] = json_list) -> Vec<String> {
    }
}

crate::runtime::request::operation! {
    PutUserRoutingstatus "PUT" "/api/v2/users/{userId}/routingstatus" "/userId =application/json >application/json"
    (user_id: &str = text, body: &RoutingStatus = json) -> RoutingStatus {
    }
}

crate::runtime::request::operation! {
    PutUserState "PUT" "/api/v2/users/{userId}/state" "/userId =application/json >application/json"
    (user_id: &str = text, body: &UserState = json) -> UserState {
    }
}

crate::runtime::request::operation! {
    PutUserStationAssociatedstationStationId "PUT" "/api/v2/users/{userId}/station/associatedstation/{stationId}" "/userId /stationId"
    (user_id: &str = text, station_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PutUserStationDefaultstationStationId "PUT" "/api/v2/users/{userId}/station/defaultstation/{stationId}" "/userId /stationId"
    (user_id: &str = text, station_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    PutUserVerifier "PUT" "/api/v2/users/{userId}/verifiers/{verifierId}" "/userId /verifierId =application/json >application/json"
    (user_id: &str = text, verifier_id: &str = text, body: &UpdateVerifierRequest = json) -> Verifier {
    }
}
