// @generated from the schema "ContactSort"; changes made here are lost at the next generation

/// The schema `ContactSort`.
#[repr(C)]
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

crate::runtime::model!(ContactSort "ContactSort" 3 {
    (
        field_name: ::std::string::String = "fieldName" 0 with_field_name,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        numeric: bool = "numeric" 0 with_numeric,
    )
});

/// The property `direction` of `ContactSort`. Known values: `ASC`, `DESC`.
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
    ];
}
