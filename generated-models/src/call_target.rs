// @generated from the schema "CallTarget"; changes made here are lost at the next generation

/// The schema `CallTarget`.
#[repr(C)]
pub struct CallTarget {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallTarget "CallTarget" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        value: ::std::string::String = "value" 0 with_value,
    )
});

/// The property `type` of `CallTarget`. Known values: `STATION`, `PHONENUMBER`.
#[non_exhaustive]
pub enum Type {
    Station,
    Phonenumber,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Station, "STATION"),
        (Self::Phonenumber, "PHONENUMBER"),
    ];
}
