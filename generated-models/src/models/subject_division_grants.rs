// @generated from the schema "SubjectDivisionGrants"; changes made here are lost at the next generation

use crate::Division;
use crate::runtime::{Extra, Open};

/// The schema `SubjectDivisionGrants`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SubjectDivisionGrants {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `divisions`: `array of Division`.
    pub divisions: Option<Vec<Division>>,
    /// `type`: one of `PC_USER`, `PC_GROUP`, `PC_OAUTH_CLIENT`, `PC_TRUSTEE_USER` and 2 more.
    pub r#type: Option<Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SubjectDivisionGrants "SubjectDivisionGrants" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        divisions: Vec<Division> = "divisions" with_divisions,
        r#type: Open<Type> = "type" with_type,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `SubjectDivisionGrants`. Known values: `PC_USER`, `PC_GROUP`, `PC_OAUTH_CLIENT`, `PC_TRUSTEE_USER`, `PC_TRUSTEE_GROUP`, `UNKNOWN`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    PcUser,
    PcGroup,
    PcOauthClient,
    PcTrusteeUser,
    PcTrusteeGroup,
    Unknown,
}

crate::runtime::values!(Type {
    PcUser = "PC_USER",
    PcGroup = "PC_GROUP",
    PcOauthClient = "PC_OAUTH_CLIENT",
    PcTrusteeUser = "PC_TRUSTEE_USER",
    PcTrusteeGroup = "PC_TRUSTEE_GROUP",
    Unknown = "UNKNOWN",
});
