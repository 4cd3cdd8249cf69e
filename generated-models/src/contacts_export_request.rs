// @generated from the schema "ContactsExportRequest"; changes made here are lost at the next generation

/// The schema `ContactsExportRequest`.
pub struct ContactsExportRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// `contactIds`: `array of string`.
    #[doc(alias = "contactIds")]
    pub contact_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExportRequest {
    const EMPTY: Self = Self {
        contact_list_filter_id: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        contact_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExportRequest = &<ContactsExportRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExportRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactListFilterId", "contact_list_filter_id", 0),
            ("criteria", "criteria", 0),
            ("contactIds", "contact_ids", 0),
        ],
        fields: &[&E.contact_list_filter_id, &E.criteria, &E.contact_ids],
    }
};

crate::runtime::model!(ContactsExportRequest);

crate::runtime::setters!(ContactsExportRequest {
    with_contact_list_filter_id: contact_list_filter_id: ::std::string::String,
    with_criteria: criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    with_contact_ids: contact_ids: ::std::vec::Vec<::std::string::String>,
});
