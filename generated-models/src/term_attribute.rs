// @generated from the schema "TermAttribute"; changes made here are lost at the next generation

/// The schema `TermAttribute`.
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

impl crate::runtime::Model for TermAttribute {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TermAttribute = &<TermAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TermAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("type", "type", 0)],
        fields: &[&E.id, &E.name, &E.r#type],
    }
};

crate::runtime::model!(TermAttribute);

crate::runtime::setters!(TermAttribute {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `TermAttribute`. Known values: `NUMBER`, `STRING`, `DATE`, `BOOLEAN`, `LIST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Number,
    String,
    Date,
    Boolean,
    List,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Number, "NUMBER"),
        (Self::String, "STRING"),
        (Self::Date, "DATE"),
        (Self::Boolean, "BOOLEAN"),
        (Self::List, "LIST"),
    ];
}
