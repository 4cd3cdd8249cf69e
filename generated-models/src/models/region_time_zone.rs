// @generated from the schema "RegionTimeZone"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RegionTimeZone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RegionTimeZone {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `offset`: `integer (int64)`.
    pub offset: Option<i64>,
    /// `canonicalId`: `string`.
    #[doc(alias = "canonicalId")]
    pub canonical_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RegionTimeZone "RegionTimeZone" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        offset: i64 = "offset" with_offset,
        canonical_id: String = "canonicalId" with_canonical_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
