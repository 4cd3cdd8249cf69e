// @generated from the schema "FilterPreviewResponse"; changes made here are lost at the next generation

/// The schema `FilterPreviewResponse`.
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

impl crate::runtime::Model for FilterPreviewResponse {
    const EMPTY: Self = Self {
        filtered_contacts: ::std::option::Option::None,
        total_contacts: ::std::option::Option::None,
        preview: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FilterPreviewResponse = &<FilterPreviewResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FilterPreviewResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("filteredContacts", "filtered_contacts", 0),
            ("totalContacts", "total_contacts", 0),
            ("preview", "preview", 0),
        ],
        fields: &[&E.filtered_contacts, &E.total_contacts, &E.preview],
    }
};

crate::runtime::model!(FilterPreviewResponse);

crate::runtime::setters!(FilterPreviewResponse {
    with_filtered_contacts: filtered_contacts: i64,
    with_total_contacts: total_contacts: i64,
    with_preview: preview: ::std::vec::Vec<crate::DialerContact>,
});
