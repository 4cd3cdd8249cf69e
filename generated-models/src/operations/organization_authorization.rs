// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ClonedUser, ClonedUserEntityListing, RoleDivisionGrants, TrustCreate,
    TrustEntityListing, TrustGroup, TrustGroupEntityListing, TrustMemberCreate,
    TrustRequest, TrustRequestCreate, TrustUpdate, TrustUser, TrustUserEntityListing,
    Trustee, TrusteeAuditQueryRequest, TrusteeReferenceList, Trustor,
    TrustorAuditQueryRequest, TrustorEntityListing, UserAuthorization,
};

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustee "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}" "/trusteeOrgId"
    (trustee_org_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrusteeCloneduser "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}" "/trusteeOrgId /trusteeUserId"
    (trustee_org_id: &str = text, trustee_user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrusteeGroup "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}" "/trusteeOrgId /trusteeGroupId"
    (trustee_org_id: &str = text, trustee_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrusteeGroupRoles "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles" "/trusteeOrgId /trusteeGroupId"
    (trustee_org_id: &str = text, trustee_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrusteeUser "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}" "/trusteeOrgId /trusteeUserId"
    (trustee_org_id: &str = text, trustee_user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrusteeUserRoles "DELETE" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles" "/trusteeOrgId /trusteeUserId"
    (trustee_org_id: &str = text, trustee_user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustees "DELETE" "/api/v2/orgauthorization/trustees" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustor "DELETE" "/api/v2/orgauthorization/trustors/{trustorOrgId}" "/trustorOrgId"
    (trustor_org_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustorCloneduser "DELETE" "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}" "/trustorOrgId /trusteeUserId"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustorGroup "DELETE" "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}" "/trustorOrgId /trustorGroupId"
    (trustor_org_id: &str = text, trustor_group_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustorUser "DELETE" "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}" "/trustorOrgId /trusteeUserId"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> () {
    }
}

crate::runtime::request::operation! {
    DeleteOrgauthorizationTrustors "DELETE" "/api/v2/orgauthorization/trustors" "?id"
    (id: &[impl AsRef<str>] = texts) -> () {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationPairing "GET" "/api/v2/orgauthorization/pairings/{pairingId}" "/pairingId >application/json"
    (pairing_id: &str = text) -> TrustRequest {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustee "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}" "/trusteeOrgId >application/json"
    (trustee_org_id: &str = text) -> Trustee {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeClonedusers "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers" "/trusteeOrgId >application/json"
    (trustee_org_id: &str = text) -> ClonedUserEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeGroup "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}" "/trusteeOrgId /trusteeGroupId >application/json"
    (trustee_org_id: &str = text, trustee_group_id: &str = text) -> TrustGroup {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeGroupRoles "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles" "/trusteeOrgId /trusteeGroupId >application/json"
    (trustee_org_id: &str = text, trustee_group_id: &str = text) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeGroups "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups" "/trusteeOrgId ?pageNumber ?pageSize >application/json"
    (trustee_org_id: &str = text) -> TrustGroupEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeUser "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}" "/trusteeOrgId /trusteeUserId >application/json"
    (trustee_org_id: &str = text, trustee_user_id: &str = text) -> TrustUser {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeUserRoles "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles" "/trusteeOrgId /trusteeUserId >application/json"
    (trustee_org_id: &str = text, trustee_user_id: &str = text) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteeUsers "GET" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users" "/trusteeOrgId ?pageNumber ?pageSize >application/json"
    (trustee_org_id: &str = text) -> TrustUserEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustees "GET" "/api/v2/orgauthorization/trustees" "?pageNumber ?pageSize >application/json"
    () -> TrustEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteesCare "GET" "/api/v2/orgauthorization/trustees/care" ">application/json"
    () -> TrusteeReferenceList {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrusteesDefault "GET" "/api/v2/orgauthorization/trustees/default" ">application/json"
    () -> Trustee {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustor "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}" "/trustorOrgId >application/json"
    (trustor_org_id: &str = text) -> Trustor {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorCloneduser "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}" "/trustorOrgId /trusteeUserId >application/json"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> ClonedUser {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorClonedusers "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers" "/trustorOrgId >application/json"
    (trustor_org_id: &str = text) -> ClonedUserEntityListing {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorGroup "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}" "/trustorOrgId /trustorGroupId >application/json"
    (trustor_org_id: &str = text, trustor_group_id: &str = text) -> TrustGroup {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorGroups "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups" "/trustorOrgId ?pageNumber ?pageSize >application/json"
    (trustor_org_id: &str = text) -> TrustGroupEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorUser "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}" "/trustorOrgId /trusteeUserId >application/json"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> TrustUser {
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustorUsers "GET" "/api/v2/orgauthorization/trustors/{trustorOrgId}/users" "/trustorOrgId ?pageNumber ?pageSize >application/json"
    (trustor_org_id: &str = text) -> TrustUserEntityListing {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetOrgauthorizationTrustors "GET" "/api/v2/orgauthorization/trustors" "?pageNumber ?pageSize >application/json"
    () -> TrustorEntityListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationPairings "POST" "/api/v2/orgauthorization/pairings" "=application/json >application/json"
    (body: &TrustRequestCreate = json) -> TrustRequest {
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrusteeGroups "POST" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups" "/trusteeOrgId =application/json >application/json"
    (trustee_org_id: &str = text, body: &TrustMemberCreate = json) -> TrustGroup {
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrusteeUsers "POST" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users" "/trusteeOrgId =application/json >application/json"
    (trustee_org_id: &str = text, body: &TrustMemberCreate = json) -> TrustUser {
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrustees "POST" "/api/v2/orgauthorization/trustees" "=application/json >application/json"
    (body: &TrustCreate = json) -> Trustee {
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrusteesAudits "POST" "/api/v2/orgauthorization/trustees/audits" "=application/json ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (body: &TrusteeAuditQueryRequest = json) -> serde_json::Value {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrusteesCare "POST" "/api/v2/orgauthorization/trustees/care" "?allowTrustedUserAccess ?assignDefaultRole ?assignFullAccess ?autoExpire >application/json"
    () -> TrustEntityListing {
        #[doc = " The parameter `allowTrustedUserAccess`."]
        0 allow_trusted_user_access: bool = value;
        #[doc = " The parameter `assignDefaultRole`."]
        1 assign_default_role: bool = value;
        #[doc = " The parameter `assignFullAccess`."]
        2 assign_full_access: bool = value;
        #[doc = " The parameter `autoExpire`."]
        3 auto_expire: bool = value;
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrusteesDefault "POST" "/api/v2/orgauthorization/trustees/default" "?assignDefaultRole ?autoExpire >application/json"
    () -> Trustee {
        #[doc = " The parameter `assignDefaultRole`."]
        0 assign_default_role: bool = value;
        #[doc = " The parameter `autoExpire`."]
        1 auto_expire: bool = value;
    }
}

crate::runtime::request::operation! {
    PostOrgauthorizationTrustorAudits "POST" "/api/v2/orgauthorization/trustor/audits" "=application/json ?pageNumber ?pageSize ?sortBy ?sortOrder >application/json"
    (body: &TrustorAuditQueryRequest = json) -> serde_json::Value {
        #[doc = " The parameter `pageNumber`."]
        1 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        2 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        3 sort_by: &str = text;
        #[doc = " The parameter `sortOrder`."]
        4 sort_order: &str = text;
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrustee "PUT" "/api/v2/orgauthorization/trustees/{trusteeOrgId}" "/trusteeOrgId =application/json >application/json"
    (trustee_org_id: &str = text, body: &TrustUpdate = json) -> Trustee {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrusteeGroupRoledivisions "PUT" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions" "/trusteeOrgId /trusteeGroupId =application/json >application/json"
    (trustee_org_id: &str = text, trustee_group_id: &str = text, body: &RoleDivisionGrants = json) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrusteeGroupRoles "PUT" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles" "/trusteeOrgId /trusteeGroupId =application/json >application/json"
    (trustee_org_id: &str = text, trustee_group_id: &str = text, body: &[String] = json_list) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrusteeUserRoledivisions "PUT" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions" "/trusteeOrgId /trusteeUserId =application/json >application/json"
    (trustee_org_id: &str = text, trustee_user_id: &str = text, body: &RoleDivisionGrants = json) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrusteeUserRoles "PUT" "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles" "/trusteeOrgId /trusteeUserId =application/json >application/json"
    (trustee_org_id: &str = text, trustee_user_id: &str = text, body: &[String] = json_list) -> UserAuthorization {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrustorCloneduser "PUT" "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}" "/trustorOrgId /trusteeUserId >application/json"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> ClonedUser {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrustorGroup "PUT" "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}" "/trustorOrgId /trustorGroupId >application/json"
    (trustor_org_id: &str = text, trustor_group_id: &str = text) -> TrustGroup {
    }
}

crate::runtime::request::operation! {
    PutOrgauthorizationTrustorUser "PUT" "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}" "/trustorOrgId /trusteeUserId >application/json"
    (trustor_org_id: &str = text, trustee_user_id: &str = text) -> TrustUser {
    }
}
