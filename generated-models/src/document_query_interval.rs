// @generated from the schema "DocumentQueryInterval"; changes made here are lost at the next generation

/// The schema `DocumentQueryInterval`.
#[repr(C)]
pub struct DocumentQueryInterval {
    /// `field`: `string`.
    pub field: ::std::option::Option<crate::runtime::Open<Field>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentQueryInterval "DocumentQueryInterval" 2 {
    (
        field: crate::runtime::Open<Field> = "field" 0 with_field,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `field` of `DocumentQueryInterval`. Known values: `dateCreated`, `dateModified`, `datePublished`.
#[non_exhaustive]
pub enum Field {
    DateCreated,
    DateModified,
    DatePublished,
}

crate::runtime::known!(Field);

impl crate::runtime::Enum for Field {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DateCreated, "dateCreated"),
        (Self::DateModified, "dateModified"),
        (Self::DatePublished, "datePublished"),
    ];
}
