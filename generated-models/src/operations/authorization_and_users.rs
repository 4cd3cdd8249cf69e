// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    AuthzDivision, AuthzSubject, DivsPermittedEntityListing, RoleDivisionGrants,
    UserAuthorization,
};

crate::runtime::request::operation! {
    DeleteAuthorizationSubjectDivisionRole "DELETE" "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}" "/subjectId /divisionId /roleId"
    (subject_id: &str = text, division_id: &str = text, role_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetAuthorizationDivisionspermittedMe "GET" "/api/v2/authorization/divisionspermitted/me" "?permission ?name >application/json"
    (permission: &str = text) -> Vec<AuthzDivision> {
        1 name: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivisionspermittedPagedMe "GET" "/api/v2/authorization/divisionspermitted/paged/me" "?permission ?pageNumber ?pageSize >application/json"
    (permission: &str = text) -> DivsPermittedEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetAuthorizationDivisionspermittedPagedSubjectId "GET" "/api/v2/authorization/divisionspermitted/paged/{subjectId}" "/subjectId ?permission ?pageNumber ?pageSize >application/json"
    (subject_id: &str = text, permission: &str = text) -> DivsPermittedEntityListing {
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationSubject "GET" "/api/v2/authorization/subjects/{subjectId}" "/subjectId ?includeDuplicates >application/json"
    (subject_id: &str = text) -> AuthzSubject {
        #[doc = " The parameter `includeDuplicates`."]
        1 include_duplicates: bool = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationSubjectsMe "GET" "/api/v2/authorization/subjects/me" "?includeDuplicates >application/json"
    () -> AuthzSubject {
        #[doc = " The parameter `includeDuplicates`."]
        0 include_duplicates: bool = value;
    }
}

crate::runtime::request::operation! {
    GetUserRoles "GET" "/api/v2/users/{subjectId}/roles" "/subjectId >application/json"
    (subject_id: &str = text) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationSubjectBulkadd "POST" "/api/v2/authorization/subjects/{subjectId}/bulkadd" "/subjectId =application/json ?subjectType"
    (subject_id: &str = text, body: &RoleDivisionGrants = json) -> () {
        #[doc = " The parameter `subjectType`."]
        2 subject_type: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAuthorizationSubjectBulkremove "POST" "/api/v2/authorization/subjects/{subjectId}/bulkremove" "/subjectId =application/json"
    (subject_id: &str = text, body: &RoleDivisionGrants = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationSubjectBulkreplace "POST" "/api/v2/authorization/subjects/{subjectId}/bulkreplace" "/subjectId =application/json ?subjectType"
    (subject_id: &str = text, body: &RoleDivisionGrants = json) -> () {
        #[doc = " The parameter `subjectType`."]
        2 subject_type: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAuthorizationSubjectDivisionRole "POST" "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}" "/subjectId /divisionId /roleId ?subjectType"
    (subject_id: &str = text, division_id: &str = text, role_id: &str = text) -> () {
        #[doc = " The parameter `subjectType`."]
        3 subject_type: &str = text;
    }
}

crate::runtime::request::operation! {
    PutUserRoles "PUT" "/api/v2/users/{subjectId}/roles" "/subjectId =application/json >application/json"
    (subject_id: &str = text, body: &[String] = json_list) -> UserAuthorization {
    }
}
