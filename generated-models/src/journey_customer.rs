// @generated from the schema "JourneyCustomer"; changes made here are lost at the next generation

/// A customer as the journey of a customer knows one.
///
/// The schema `JourneyCustomer`.
pub struct JourneyCustomer {
    /// The id of the customer, in the terms of `idType`.
    ///
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// What kind of id it is.
    ///
    /// `idType`: `string`, required.
    #[doc(alias = "idType")]
    pub id_type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyCustomer {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        id_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyCustomer = &<JourneyCustomer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyCustomer",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("idType", "id_type", 1)],
        fields: &[&E.id, &E.id_type],
    }
};

crate::runtime::model!(JourneyCustomer);

crate::runtime::setters!(JourneyCustomer {
    with_id: id: ::std::string::String,
    with_id_type: id_type: ::std::string::String,
});
