// @generated from the schema "ContactImportSettings"; changes made here are lost at the next generation

use crate::ContactImportField;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ContactImportSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `matchingCriteria`: array of one of `Email` and `Phone`.
    #[doc(alias = "matchingCriteria")]
    pub matching_criteria: Option<Vec<Open<MatchingCriteria>>>,
    /// `mergeContacts`: `boolean`, required.
    #[doc(alias = "mergeContacts")]
    pub merge_contacts: Option<bool>,
    /// `externalSourceId`: `string`, required.
    #[doc(alias = "externalSourceId")]
    pub external_source_id: Option<String>,
    /// `importFields`: `array of ContactImportField`, required.
    #[doc(alias = "importFields")]
    pub import_fields: Option<Vec<ContactImportField>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportSettings "ContactImportSettings" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        matching_criteria: Vec<Open<MatchingCriteria>> = "matchingCriteria" with_matching_criteria,
        merge_contacts: bool = "mergeContacts" with_merge_contacts required,
        external_source_id: String = "externalSourceId" with_external_source_id required,
        import_fields: Vec<ContactImportField> = "importFields" with_import_fields required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `matchingCriteria` of `ContactImportSettings`. Known values: `Email`, `Phone`.
#[repr(u16)]
#[non_exhaustive]
pub enum MatchingCriteria {
    Email,
    Phone,
}

crate::runtime::values!(MatchingCriteria {
    Email = "Email",
    Phone = "Phone",
});
