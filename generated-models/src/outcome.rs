// @generated from the schema "Outcome"; changes made here are lost at the next generation

/// The schema `Outcome`.
pub struct Outcome {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `isPositive`: `boolean`, required.
    #[doc(alias = "isPositive")]
    pub is_positive: ::std::option::Option<bool>,
    /// `context`: `Context`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::Context>>,
    /// `journey`: `Journey`, required.
    pub journey: ::std::option::Option<::std::boxed::Box<crate::Journey>>,
    /// `associatedValueField`: `AssociatedValueField`.
    #[doc(alias = "associatedValueField")]
    pub associated_value_field: ::std::option::Option<
        ::std::boxed::Box<crate::AssociatedValueField>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, required.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Outcome {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        description: ::std::option::Option::None,
        is_positive: ::std::option::Option::None,
        context: ::std::option::Option::None,
        journey: ::std::option::Option::None,
        associated_value_field: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Outcome = &<Outcome as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Outcome",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("isActive", "is_active", 1),
            ("displayName", "display_name", 1),
            ("version", "version", 1),
            ("description", "description", 0),
            ("isPositive", "is_positive", 1),
            ("context", "context", 1),
            ("journey", "journey", 1),
            ("associatedValueField", "associated_value_field", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 1),
            ("modifiedDate", "modified_date", 1),
        ],
        fields: &[
            &E.id,
            &E.is_active,
            &E.display_name,
            &E.version,
            &E.description,
            &E.is_positive,
            &E.context,
            &E.journey,
            &E.associated_value_field,
            &E.self_uri,
            &E.created_date,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(Outcome);

crate::runtime::setters!(Outcome {
    with_id: id: ::std::string::String,
    with_is_active: is_active: bool,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i32,
    with_description: description: ::std::string::String,
    with_is_positive: is_positive: bool,
    with_context: context: ::std::boxed::Box<crate::Context>,
    with_journey: journey: ::std::boxed::Box<crate::Journey>,
    with_associated_value_field: associated_value_field: ::std::boxed::Box<crate::AssociatedValueField>,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
});
