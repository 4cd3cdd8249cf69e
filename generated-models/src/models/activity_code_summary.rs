// @generated from the schema "ActivityCodeSummary"; changes made here are lost at the next generation

use crate::SecondaryPresence;
use crate::runtime::Extra;

/// The schema `ActivityCodeSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityCodeSummary {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondaryPresences`: `array of SecondaryPresence`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: Option<Vec<SecondaryPresence>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityCodeSummary "ActivityCodeSummary" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        secondary_presences: Vec<SecondaryPresence> = "secondaryPresences" with_secondary_presences,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
