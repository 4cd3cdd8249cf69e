// @generated from the schema "TokenInfo"; changes made here are lost at the next generation

use crate::{NamedEntity, OrgOAuthClient, TokenInfoClonedUser};
use crate::runtime::Extra;

/// The schema `TokenInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TokenInfo {
    /// `organization`: `NamedEntity`, read-only.
    pub organization: Option<Box<NamedEntity>>,
    /// `homeOrganization`: `NamedEntity`, read-only.
    #[doc(alias = "homeOrganization")]
    pub home_organization: Option<Box<NamedEntity>>,
    /// `authorizedScope`: `array of string`, read-only.
    #[doc(alias = "authorizedScope")]
    pub authorized_scope: Option<Vec<String>>,
    /// `clonedUser`: `TokenInfoClonedUser`, read-only.
    #[doc(alias = "clonedUser")]
    pub cloned_user: Option<Box<TokenInfoClonedUser>>,
    /// `OAuthClient`: `OrgOAuthClient`.
    #[doc(alias = "OAuthClient")]
    pub o_auth_client: Option<Box<OrgOAuthClient>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TokenInfo "TokenInfo" 5 {
    (
        organization: Box<NamedEntity> = "organization" with_organization read_only,
        home_organization: Box<NamedEntity> = "homeOrganization" with_home_organization read_only,
        authorized_scope: Vec<String> = "authorizedScope" with_authorized_scope read_only,
        cloned_user: Box<TokenInfoClonedUser> = "clonedUser" with_cloned_user read_only,
        o_auth_client: Box<OrgOAuthClient> = "OAuthClient" with_o_auth_client,
    )
});
