// @generated from the schema "CopilotNluDomainVersion"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CopilotNluDomainVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotNluDomainVersion {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotNluDomainVersion "CopilotNluDomainVersion" 2 {
    (
        id: String = "id" with_id required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
