// @generated from the whole document; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    AuthorizationPolicy, AuthorizationPolicyEntityListing, AuthorizationSettings,
    AuthzDivisionGrantEntityListing, DomainOrgRoleDifference, DomainOrganizationRole,
    DomainOrganizationRoleCreate, DomainOrganizationRoleUpdate,
    OrganizationProductEntityListing, OrganizationRoleEntityListing,
    PermissionCollectionEntityListing, PolicyAttributeSet, PolicyTestPayload,
    PolicyTestResult, RoleSettings, SubjectDivisionGrantsEntityListing, SubjectDivisions,
    TargetAttributes, UserReferenceEntityListing, ValidationErrorListing,
};

crate::runtime::request::operation! {
    DeleteAuthorizationPoliciesTargetSubjectSubjectId "DELETE" "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}" "/targetName /subjectId"
    (target_name: &str = text, subject_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteAuthorizationRole "DELETE" "/api/v2/authorization/roles/{roleId}" "/roleId"
    (role_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationDivisionGrants "GET" "/api/v2/authorization/divisions/{divisionId}/grants" "/divisionId ?pageNumber ?pageSize >application/json"
    (division_id: &str = text) -> AuthzDivisionGrantEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPermissions "GET" "/api/v2/authorization/permissions" "?pageNumber ?pageSize ?query ?queryType >application/json"
    () -> PermissionCollectionEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
        2 query: &str = text;
        #[doc = " The parameter `queryType`."]
        3 query_type: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPolicies "GET" "/api/v2/authorization/policies" "?after ?pageSize >application/json"
    () -> AuthorizationPolicyEntityListing {
        0 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPoliciesSubjectSubjectId "GET" "/api/v2/authorization/policies/subject/{subjectId}" "/subjectId ?after ?pageSize >application/json"
    (subject_id: &str = text) -> AuthorizationPolicyEntityListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPoliciesTarget "GET" "/api/v2/authorization/policies/targets/{targetName}" "/targetName ?after ?pageSize >application/json"
    (target_name: &str = text) -> AuthorizationPolicyEntityListing {
        1 after: &str = text;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPoliciesTargetSubjectSubjectId "GET" "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}" "/targetName /subjectId >application/json"
    (target_name: &str = text, subject_id: &str = text) -> AuthorizationPolicy {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPoliciesTargets "GET" "/api/v2/authorization/policies/targets" ">application/json"
    () -> TargetAttributes {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPolicy "GET" "/api/v2/authorization/policies/{policyId}" "/policyId >application/json"
    (policy_id: &str = text) -> AuthorizationPolicy {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationPolicyAttributes "GET" "/api/v2/authorization/policies/{policyId}/attributes" "/policyId >application/json"
    (policy_id: &str = text) -> PolicyAttributeSet {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationProducts "GET" "/api/v2/authorization/products" ">application/json"
    () -> OrganizationProductEntityListing {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRole "GET" "/api/v2/authorization/roles/{roleId}" "/roleId ?expand ?userCount >application/json"
    (role_id: &str = text) -> DomainOrganizationRole {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `userCount`."]
        2 user_count: bool = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRoleComparedefaultRightRoleId "GET" "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}" "/leftRoleId /rightRoleId >application/json"
    (left_role_id: &str = text, right_role_id: &str = text) -> DomainOrgRoleDifference {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRoleSubjectgrants "GET" "/api/v2/authorization/roles/{roleId}/subjectgrants" "/roleId ?expand ?nextPage ?pageNumber ?pageSize ?previousPage ?sortBy >application/json"
    (role_id: &str = text) -> SubjectDivisionGrantsEntityListing {
        1 expand: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `nextPage`."]
        2 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        3 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        4 page_size: i32 = value;
        #[doc = " The parameter `previousPage`."]
        5 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRoleUsers "GET" "/api/v2/authorization/roles/{roleId}/users" "/roleId ?pageNumber ?pageSize >application/json"
    (role_id: &str = text) -> UserReferenceEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRoles "GET" "/api/v2/authorization/roles" "?defaultRoleId ?expand ?id ?name ?nextPage ?pageNumber ?pageSize ?permission ?previousPage ?sortBy ?userCount >application/json"
    () -> OrganizationRoleEntityListing {
        #[doc = " The parameter `defaultRoleId`."]
        0 default_role_id: &[impl AsRef<str>] = texts;
        1 expand: &[impl AsRef<str>] = texts;
        2 id: &[impl AsRef<str>] = texts;
        3 name: &str = text;
        #[doc = " The parameter `nextPage`."]
        4 next_page: &str = text;
        #[doc = " The parameter `pageNumber`."]
        5 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        6 page_size: i32 = value;
        7 permission: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `previousPage`."]
        8 previous_page: &str = text;
        #[doc = " The parameter `sortBy`."]
        9 sort_by: &str = text;
        #[doc = " The parameter `userCount`."]
        10 user_count: bool = value;
    }
}

crate::runtime::request::operation! {
    GetAuthorizationRolesSettings "GET" "/api/v2/authorization/roles/settings" ">application/json"
    () -> RoleSettings {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationSettings "GET" "/api/v2/authorization/settings" ">application/json"
    () -> AuthorizationSettings {
    }
}

crate::runtime::request::operation! {
    GetAuthorizationSubjectsRolecounts "GET" "/api/v2/authorization/subjects/rolecounts" "?id >application/json"
    () -> BTreeMap<String, serde_json::Value> {
        0 id: &[impl AsRef<str>] = texts;
    }
}

crate::runtime::request::operation! {
    PatchAuthorizationRole "PATCH" "/api/v2/authorization/roles/{roleId}" "/roleId =application/json >application/json"
    (role_id: &str = text, body: &DomainOrganizationRole = json) -> DomainOrganizationRole {
    }
}

crate::runtime::request::operation! {
    PatchAuthorizationSettings "PATCH" "/api/v2/authorization/settings" "=application/json >application/json"
    (body: &AuthorizationSettings = json) -> AuthorizationSettings {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationPoliciesTarget "POST" "/api/v2/authorization/policies/targets/{targetName}" "/targetName =application/json >application/json"
    (target_name: &str = text, body: &AuthorizationPolicy = json) -> AuthorizationPolicy {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationPoliciesTargetValidate "POST" "/api/v2/authorization/policies/targets/{targetName}/validate" "/targetName =application/json >application/json"
    (target_name: &str = text, body: &AuthorizationPolicy = json) -> ValidationErrorListing {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationPolicySimulate "POST" "/api/v2/authorization/policies/{policyId}/simulate" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &PolicyTestPayload = json) -> PolicyTestResult {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationRole "POST" "/api/v2/authorization/roles/{roleId}" "/roleId =application/json ?subjectType"
    (role_id: &str = text, body: &SubjectDivisions = json) -> () {
        #[doc = " The parameter `subjectType`."]
        2 subject_type: &str = text;
    }
}

crate::runtime::request::operation! {
    PostAuthorizationRoleComparedefaultRightRoleId "POST" "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}" "/leftRoleId /rightRoleId =application/json >application/json"
    (left_role_id: &str = text, right_role_id: &str = text, body: &DomainOrganizationRole = json) -> DomainOrgRoleDifference {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationRoles "POST" "/api/v2/authorization/roles" "=application/json >application/json"
    (body: &DomainOrganizationRoleCreate = json) -> DomainOrganizationRole {
    }
}

crate::runtime::request::operation! {
    PostAuthorizationRolesDefault "POST" "/api/v2/authorization/roles/default" "?force >application/json"
    () -> OrganizationRoleEntityListing {
        0 force: bool = value;
    }
}

crate::runtime::request::operation! {
    PutAuthorizationPoliciesTarget "PUT" "/api/v2/authorization/policies/targets/{targetName}" "/targetName =application/json >application/json"
    (target_name: &str = text, body: &AuthorizationPolicy = json) -> AuthorizationPolicy {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationPolicy "PUT" "/api/v2/authorization/policies/{policyId}" "/policyId =application/json >application/json"
    (policy_id: &str = text, body: &AuthorizationPolicy = json) -> AuthorizationPolicy {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationRole "PUT" "/api/v2/authorization/roles/{roleId}" "/roleId =application/json >application/json"
    (role_id: &str = text, body: &DomainOrganizationRoleUpdate = json) -> DomainOrganizationRole {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationRoleUsersAdd "PUT" "/api/v2/authorization/roles/{roleId}/users/add" "/roleId =application/json >application/json"
    (role_id: &str = text, body: &[String] = json_list) -> Vec<String> {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationRoleUsersRemove "PUT" "/api/v2/authorization/roles/{roleId}/users/remove" "/roleId =application/json >application/json"
    (role_id: &str = text, body: &[String] = json_list) -> Vec<String> {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationRolesDefault "PUT" "/api/v2/authorization/roles/default" "=application/json >application/json"
    (body: &[DomainOrganizationRole] = json_list) -> OrganizationRoleEntityListing {
    }
}

crate::runtime::request::operation! {
    PutAuthorizationRolesSettings "PUT" "/api/v2/authorization/roles/settings" "=application/json >application/json"
    (body: &RoleSettings = json) -> RoleSettings {
    }
}
