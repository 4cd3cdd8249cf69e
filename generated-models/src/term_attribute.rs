// @generated from the schema "TermAttribute"; changes made here are lost at the next generation

/// The schema `TermAttribute`.
#[repr(C)]
pub struct TermAttribute {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TermAttribute "TermAttribute" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `TermAttribute`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "NUMBER"),
        (Self::String, "STRING"),
        (Self::Date, "DATE"),
        (Self::Boolean, "BOOLEAN"),
        (Self::List, "LIST"),
    ];
}
