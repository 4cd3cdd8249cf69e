// @generated from the schema "FilterPreviewResponse"; changes made here are lost at the next generation

use crate::DialerContact;
use crate::runtime::Extra;

/// The schema `FilterPreviewResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FilterPreviewResponse {
    /// `filteredContacts`: `integer (int64)`.
    #[doc(alias = "filteredContacts")]
    pub filtered_contacts: Option<i64>,
    /// `totalContacts`: `integer (int64)`.
    #[doc(alias = "totalContacts")]
    pub total_contacts: Option<i64>,
    /// `preview`: `array of DialerContact`.
    pub preview: Option<Vec<DialerContact>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FilterPreviewResponse "FilterPreviewResponse" 3 {
    (
        filtered_contacts: i64 = "filteredContacts" with_filtered_contacts,
        total_contacts: i64 = "totalContacts" with_total_contacts,
        preview: Vec<DialerContact> = "preview" with_preview,
    )
});
