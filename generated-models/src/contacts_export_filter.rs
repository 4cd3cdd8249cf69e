// @generated from the schema "ContactsExportFilter"; changes made here are lost at the next generation

/// The schema `ContactsExportFilter`.
pub struct ContactsExportFilter {
    /// `eq`: `ContactsExportFieldFilter`.
    pub eq: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFieldFilter>>,
    /// `in`: `ContactsExportFieldListFilter`.
    pub r#in: ::std::option::Option<
        ::std::boxed::Box<crate::ContactsExportFieldListFilter>,
    >,
    /// `and`: `array of ContactsExportFilter`.
    pub and: ::std::option::Option<::std::vec::Vec<crate::ContactsExportFilter>>,
    /// `or`: `array of ContactsExportFilter`.
    pub or: ::std::option::Option<::std::vec::Vec<crate::ContactsExportFilter>>,
    /// `not`: `ContactsExportFilter`.
    pub not: ::std::option::Option<::std::boxed::Box<crate::ContactsExportFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactsExportFilter {
    const EMPTY: Self = Self {
        eq: ::std::option::Option::None,
        r#in: ::std::option::Option::None,
        and: ::std::option::Option::None,
        or: ::std::option::Option::None,
        not: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactsExportFilter = &<ContactsExportFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactsExportFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eq", "eq", 0),
            ("in", "in", 0),
            ("and", "and", 0),
            ("or", "or", 0),
            ("not", "not", 0),
        ],
        fields: &[&E.eq, &E.r#in, &E.and, &E.or, &E.not],
    }
};

crate::runtime::model!(ContactsExportFilter);

crate::runtime::setters!(ContactsExportFilter {
    with_eq: eq: ::std::boxed::Box<crate::ContactsExportFieldFilter>,
    with_in: r#in: ::std::boxed::Box<crate::ContactsExportFieldListFilter>,
    with_and: and: ::std::vec::Vec<crate::ContactsExportFilter>,
    with_or: or: ::std::vec::Vec<crate::ContactsExportFilter>,
    with_not: not: ::std::boxed::Box<crate::ContactsExportFilter>,
});
