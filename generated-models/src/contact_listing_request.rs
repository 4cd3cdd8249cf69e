// @generated from the schema "ContactListingRequest"; changes made here are lost at the next generation

/// The schema `ContactListingRequest`.
pub struct ContactListingRequest {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// `pageNumber`: `integer (int32)`, required.
    #[doc(alias = "pageNumber")]
    pub page_number: ::std::option::Option<i32>,
    /// `pageSize`: `integer (int32)`, required.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<::std::vec::Vec<crate::ContactSort>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactListingRequest {
    const EMPTY: Self = Self {
        contact_list_filter_id: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        page_number: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        contact_sorts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactListingRequest = &<ContactListingRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactListingRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactListFilterId", "contact_list_filter_id", 0),
            ("criteria", "criteria", 0),
            ("pageNumber", "page_number", 1),
            ("pageSize", "page_size", 1),
            ("contactSorts", "contact_sorts", 0),
        ],
        fields: &[
            &E.contact_list_filter_id,
            &E.criteria,
            &E.page_number,
            &E.page_size,
            &E.contact_sorts,
        ],
    }
};

crate::runtime::model!(ContactListingRequest);

crate::runtime::setters!(ContactListingRequest {
    with_contact_list_filter_id: contact_list_filter_id: ::std::string::String,
    with_criteria: criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    with_page_number: page_number: i32,
    with_page_size: page_size: i32,
    with_contact_sorts: contact_sorts: ::std::vec::Vec<crate::ContactSort>,
});
