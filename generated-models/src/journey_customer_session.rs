// @generated from the schema "JourneyCustomerSession"; changes made here are lost at the next generation

/// One visit of a customer, for example to a web site.
///
/// The schema `JourneyCustomerSession`.
pub struct JourneyCustomerSession {
    /// The id of the visit.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// What kind of visit it is, such as `web`.
    ///
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyCustomerSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyCustomerSession = &<JourneyCustomerSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyCustomerSession",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("type", "type", 1)],
        fields: &[&E.id, &E.r#type],
    }
};

crate::runtime::model!(JourneyCustomerSession);

crate::runtime::setters!(JourneyCustomerSession {
    with_id: id: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
