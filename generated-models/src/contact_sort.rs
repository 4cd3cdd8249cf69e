// @generated from the schema "ContactSort"; changes made here are lost at the next generation

/// The schema `ContactSort`.
pub struct ContactSort {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `numeric`: `boolean`.
    pub numeric: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactSort {
    const EMPTY: Self = Self {
        field_name: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        numeric: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactSort = &<ContactSort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactSort",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fieldName", "field_name", 0),
            ("direction", "direction", 0),
            ("numeric", "numeric", 0),
        ],
        fields: &[&E.field_name, &E.direction, &E.numeric],
    }
};

crate::runtime::model!(ContactSort);

crate::runtime::setters!(ContactSort {
    with_field_name: field_name: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_numeric: numeric: bool,
});

/// The property `direction` of `ContactSort`. Known values: `ASC`, `DESC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
