// @generated from the schema "ContactableStatus"; changes made here are lost at the next generation

/// The schema `ContactableStatus`.
pub struct ContactableStatus {
    /// `contactable`: `boolean`.
    pub contactable: ::std::option::Option<bool>,
    /// `columnStatus`: `map of ColumnStatus`.
    #[doc(alias = "columnStatus")]
    pub column_status: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::ColumnStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactableStatus {
    const EMPTY: Self = Self {
        contactable: ::std::option::Option::None,
        column_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactableStatus = &<ContactableStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactableStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactable", "contactable", 0),
            ("columnStatus", "column_status", 0),
        ],
        fields: &[&E.contactable, &E.column_status],
    }
};

crate::runtime::model!(ContactableStatus);

crate::runtime::setters!(ContactableStatus {
    with_contactable: contactable: bool,
    with_column_status: column_status: ::std::collections::BTreeMap<::std::string::String, crate::ColumnStatus>,
});
