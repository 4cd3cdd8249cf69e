// @generated from the schema "ScimV2Group"; changes made here are lost at the next generation

use crate::{ScimMetadata, ScimV2MemberReference};
use crate::runtime::Extra;

/// The schema `ScimV2Group`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2Group {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: Option<Vec<String>>,
    /// `displayName`: `string`, required, read-only.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `members`: `array of ScimV2MemberReference`.
    pub members: Option<Vec<ScimV2MemberReference>>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: Option<Box<ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2Group "ScimV2Group" 6 {
    (
        id: String = "id" with_id read_only,
        schemas: Vec<String> = "schemas" with_schemas read_only,
        display_name: String = "displayName" with_display_name required read_only,
        external_id: String = "externalId" with_external_id,
        members: Vec<ScimV2MemberReference> = "members" with_members,
        meta: Box<ScimMetadata> = "meta" with_meta read_only,
    )
});
