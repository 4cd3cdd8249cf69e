// @generated from the schema "MetadataResultEntity"; changes made here are lost at the next generation

/// The schema `MetadataResultEntity`.
pub struct MetadataResultEntity {
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `visibility`: `string`, read-only.
    pub visibility: ::std::option::Option<crate::runtime::Open<Visibility>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetadataResultEntity {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        visibility: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetadataResultEntity = &<MetadataResultEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetadataResultEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 2),
            ("description", "description", 2),
            ("visibility", "visibility", 2),
        ],
        fields: &[&E.r#type, &E.description, &E.visibility],
    }
};

crate::runtime::model!(MetadataResultEntity);

crate::runtime::setters!(MetadataResultEntity {
    with_type: r#type: ::std::string::String,
    with_description: description: ::std::string::String,
    with_visibility: visibility: crate::runtime::Open<Visibility>,
});

/// The property `visibility` of `MetadataResultEntity`. Known values: `Visible`, `Hidden`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    Visible,
    Hidden,
}

impl crate::runtime::Enum for Visibility {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Visible, "Visible"),
        (Self::Hidden, "Hidden"),
    ];
}
