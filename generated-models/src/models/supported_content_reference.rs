// @generated from the schema "SupportedContentReference"; changes made here are lost at the next generation

use crate::MediaTypes;
use crate::runtime::Extra;

/// The schema `SupportedContentReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedContentReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `mediaTypes`: `MediaTypes`, read-only.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Box<MediaTypes>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedContentReference "SupportedContentReference" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        media_types: Box<MediaTypes> = "mediaTypes" with_media_types read_only,
    )
});
