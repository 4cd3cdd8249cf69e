// @generated from the whole document; changes made here are lost at the next generation

use crate::{AuthzDivision, AuthzDivisionEntityListing};

crate::runtime::request::operation! {
    DeleteAuthorizationDivision "DELETE" "/api/v2/authorization/divisions/{divisionId}" "/divisionId ?force"
    (division_id: &str = text) -> () {
        1 force: bool = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivision "GET" "/api/v2/authorization/divisions/{divisionId}" "/divisionId ?objectCount >application/json"
    (division_id: &str = text) -> AuthzDivision {
        #[doc = " The parameter `objectCount`."]
        1 object_count: bool = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivisions "GET" "/api/v2/authorization/divisions" "?expand ?id ?name ?nextPage ?objectCount ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    () -> AuthzDivisionEntityListing {
        0 expand: &[impl AsRef<str>] = texts;
        1 id: &[impl AsRef<str>] = texts;
        2 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        3 next_page: &str = text;
        #[doc = " The parameter `objectCount`."]
        4 object_count: bool = value;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        7 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        8 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivisionsHome "GET" "/api/v2/authorization/divisions/home" ">application/json"
    () -> AuthzDivision {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivisionsLimit "GET" "/api/v2/authorization/divisions/limit" ">application/json"
    () -> i32 {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationDivisionObject "POST" "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}" "/divisionId /objectType =application/json"
    (division_id: &str = text, object_type: &str = text, body: &[String] = json_list) -> () {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationDivisionRestore "POST" "/api/v2/authorization/divisions/{divisionId}/restore" "/divisionId =application/json >application/json"
    (division_id: &str = text, body: &AuthzDivision = json) -> AuthzDivision {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationDivisions "POST" "/api/v2/authorization/divisions" "=application/json >application/json"
    (body: &AuthzDivision = json) -> AuthzDivision {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationDivision "PUT" "/api/v2/authorization/divisions/{divisionId}" "/divisionId =application/json >application/json"
    (division_id: &str = text, body: &AuthzDivision = json) -> AuthzDivision {
    }
}
