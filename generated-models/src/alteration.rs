// @generated from the schema "Alteration"; changes made here are lost at the next generation

/// The schema `Alteration`.
#[repr(C)]
pub struct Alteration {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Alteration "Alteration" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
    )
});

/// The property `type` of `Alteration`. Known values: `Exclusion`, `Inclusion`.
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exclusion, "Exclusion"),
        (Self::Inclusion, "Inclusion"),
    ];
}
