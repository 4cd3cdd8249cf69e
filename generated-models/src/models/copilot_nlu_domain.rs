// @generated from the schema "CopilotNluDomain"; changes made here are lost at the next generation

use crate::CopilotNluDomainVersion;
use crate::runtime::Extra;

/// The schema `CopilotNluDomain`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotNluDomain {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `useLatestVersion`: `boolean`, required.
    #[doc(alias = "useLatestVersion")]
    pub use_latest_version: Option<bool>,
    /// `version`: `CopilotNluDomainVersion`.
    pub version: Option<Box<CopilotNluDomainVersion>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotNluDomain "CopilotNluDomain" 4 {
    (
        id: String = "id" with_id required,
        use_latest_version: bool = "useLatestVersion" with_use_latest_version required,
        version: Box<CopilotNluDomainVersion> = "version" with_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
