// @generated from the schema "DocumentQueryInterval"; changes made here are lost at the next generation

/// The schema `DocumentQueryInterval`.
pub struct DocumentQueryInterval {
    /// `field`: `string`.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentQueryInterval {
    const EMPTY: Self = Self {
        field: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentQueryInterval = &<DocumentQueryInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentQueryInterval",
        empty: E,
        extra: &E.extra,
        properties: &[("field", "field", 0), ("value", "value", 0)],
        fields: &[&E.field, &E.value],
    }
};

crate::runtime::model!(DocumentQueryInterval);

crate::runtime::setters!(DocumentQueryInterval {
    with_field: field: crate::runtime::Open<Field>,
    with_value: value: ::std::string::String,
});

/// The property `field` of `DocumentQueryInterval`. Known values: `dateCreated`, `dateModified`, `datePublished`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    DateCreated,
    DateModified,
    DatePublished,
}

impl crate::runtime::Enum for Field {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateCreated, "dateCreated"),
        (Self::DateModified, "dateModified"),
        (Self::DatePublished, "datePublished"),
    ];
}
