// @generated from the schema "AcceleratorSpecification"; changes made here are lost at the next generation

/// The schema `AcceleratorSpecification`.
pub struct AcceleratorSpecification {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `origin`: `string`, read-only.
    pub origin: ::std::option::Option<crate::runtime::Open<Origin>>,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `classification`: `string`, read-only.
    pub classification: ::std::option::Option<::std::string::String>,
    /// `tags`: `array of string`, read-only.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `permissions`: `array of string`, read-only.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `products`: `array of string`, read-only.
    pub products: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `documentation`: `array of MetadataDocumentation`, read-only.
    pub documentation: ::std::option::Option<
        ::std::vec::Vec<crate::MetadataDocumentation>,
    >,
    /// `presentation`: `array of MetadataPresentation`, read-only.
    pub presentation: ::std::option::Option<
        ::std::vec::Vec<crate::MetadataPresentation>,
    >,
    /// `results`: `MetadataResults`, read-only.
    pub results: ::std::option::Option<::std::boxed::Box<crate::MetadataResults>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AcceleratorSpecification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        origin: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        classification: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        permissions: ::std::option::Option::None,
        products: ::std::option::Option::None,
        documentation: ::std::option::Option::None,
        presentation: ::std::option::Option::None,
        results: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AcceleratorSpecification = &<AcceleratorSpecification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AcceleratorSpecification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("description", "description", 2),
            ("origin", "origin", 2),
            ("type", "type", 2),
            ("classification", "classification", 2),
            ("tags", "tags", 2),
            ("permissions", "permissions", 2),
            ("products", "products", 2),
            ("documentation", "documentation", 2),
            ("presentation", "presentation", 2),
            ("results", "results", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.origin,
            &E.r#type,
            &E.classification,
            &E.tags,
            &E.permissions,
            &E.products,
            &E.documentation,
            &E.presentation,
            &E.results,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AcceleratorSpecification);

crate::runtime::setters!(AcceleratorSpecification {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_origin: origin: crate::runtime::Open<Origin>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_classification: classification: ::std::string::String,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_permissions: permissions: ::std::vec::Vec<::std::string::String>,
    with_products: products: ::std::vec::Vec<::std::string::String>,
    with_documentation: documentation: ::std::vec::Vec<crate::MetadataDocumentation>,
    with_presentation: presentation: ::std::vec::Vec<crate::MetadataPresentation>,
    with_results: results: ::std::boxed::Box<crate::MetadataResults>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `origin` of `AcceleratorSpecification`. Known values: `Community`, `Partner`, `Genesys`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    Community,
    Partner,
    Genesys,
}

impl crate::runtime::Enum for Origin {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Community, "Community"),
        (Self::Partner, "Partner"),
        (Self::Genesys, "Genesys"),
    ];
}

/// The property `type` of `AcceleratorSpecification`. Known values: `Module`, `Accelerator`, `Blueprint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Module,
    Accelerator,
    Blueprint,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Module, "Module"),
        (Self::Accelerator, "Accelerator"),
        (Self::Blueprint, "Blueprint"),
    ];
}
