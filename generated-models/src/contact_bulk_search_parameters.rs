// @generated from the schema "ContactBulkSearchParameters"; changes made here are lost at the next generation

/// The schema `ContactBulkSearchParameters`.
pub struct ContactBulkSearchParameters {
    /// `contactListFilterId`: `string`.
    #[doc(alias = "contactListFilterId")]
    pub contact_list_filter_id: ::std::option::Option<::std::string::String>,
    /// `criteria`: `ContactBulkSearchCriteria`.
    pub criteria: ::std::option::Option<
        ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactBulkSearchParameters {
    const EMPTY: Self = Self {
        contact_list_filter_id: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactBulkSearchParameters = &<ContactBulkSearchParameters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactBulkSearchParameters",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactListFilterId", "contact_list_filter_id", 0),
            ("criteria", "criteria", 0),
        ],
        fields: &[&E.contact_list_filter_id, &E.criteria],
    }
};

crate::runtime::model!(ContactBulkSearchParameters);

crate::runtime::setters!(ContactBulkSearchParameters {
    with_contact_list_filter_id: contact_list_filter_id: ::std::string::String,
    with_criteria: criteria: ::std::boxed::Box<crate::ContactBulkSearchCriteria>,
});
