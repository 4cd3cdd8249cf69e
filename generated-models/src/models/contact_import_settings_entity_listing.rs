// @generated from the schema "ContactImportSettingsEntityListing"; changes made here are lost at the next generation

use crate::{ContactImportSettings, Cursors};
use crate::runtime::Extra;

/// The schema `ContactImportSettingsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportSettingsEntityListing {
    /// `entities`: `array of ContactImportSettings`.
    pub entities: Option<Vec<ContactImportSettings>>,
    /// `nextUri`: `string (uri)`.
    #[doc(alias = "nextUri")]
    pub next_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `previousUri`: `string (uri)`.
    #[doc(alias = "previousUri")]
    pub previous_uri: Option<String>,
    /// `cursors`: `Cursors`.
    pub cursors: Option<Box<Cursors>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportSettingsEntityListing "ContactImportSettingsEntityListing" 5 {
    (
        entities: Vec<ContactImportSettings> = "entities" with_entities,
        next_uri: String = "nextUri" with_next_uri,
        self_uri: String = "selfUri" with_self_uri,
        previous_uri: String = "previousUri" with_previous_uri,
        cursors: Box<Cursors> = "cursors" with_cursors,
    )
});
