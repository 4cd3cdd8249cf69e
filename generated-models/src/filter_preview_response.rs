// @generated from the schema "FilterPreviewResponse"; changes made here are lost at the next generation

/// The schema `FilterPreviewResponse`.
#[repr(C)]
pub struct FilterPreviewResponse {
    /// `filteredContacts`: `integer (int64)`.
    #[doc(alias = "filteredContacts")]
    pub filtered_contacts: ::std::option::Option<i64>,
    /// `totalContacts`: `integer (int64)`.
    #[doc(alias = "totalContacts")]
    pub total_contacts: ::std::option::Option<i64>,
    /// `preview`: `array of DialerContact`.
    pub preview: ::std::option::Option<::std::vec::Vec<crate::DialerContact>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FilterPreviewResponse "FilterPreviewResponse" 3 {
    (
        filtered_contacts: i64 = "filteredContacts" 0 with_filtered_contacts,
        total_contacts: i64 = "totalContacts" 0 with_total_contacts,
        preview: ::std::vec::Vec<crate::DialerContact> = "preview" 0 with_preview,
    )
});
