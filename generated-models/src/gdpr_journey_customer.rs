// @generated from the schema "GDPRJourneyCustomer"; changes made here are lost at the next generation

/// The schema `GDPRJourneyCustomer`.
pub struct GDPRJourneyCustomer {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GDPRJourneyCustomer {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GDPRJourneyCustomer = &<GDPRJourneyCustomer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GDPRJourneyCustomer",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("id", "id", 0)],
        fields: &[&E.r#type, &E.id],
    }
};

crate::runtime::model!(GDPRJourneyCustomer);

crate::runtime::setters!(GDPRJourneyCustomer {
    with_type: r#type: ::std::string::String,
    with_id: id: ::std::string::String,
});
