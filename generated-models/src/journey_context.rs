// @generated from the schema "JourneyContext"; changes made here are lost at the next generation

/// A customer's way to a conversation, as far as it was followed.
///
/// The schema `JourneyContext`.
pub struct JourneyContext {
    /// Who the customer is.
    ///
    /// `customer`: `JourneyCustomer`, required.
    pub customer: ::std::option::Option<::std::boxed::Box<crate::JourneyCustomer>>,
    /// The visit during which the customer asked for contact.
    ///
    /// `customerSession`: `JourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyCustomerSession>,
    >,
    /// What offered the contact to the customer.
    ///
    /// `triggeringAction`: `JourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyContext = &<JourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customer", "customer", 1),
            ("customerSession", "customer_session", 0),
            ("triggeringAction", "triggering_action", 0),
        ],
        fields: &[&E.customer, &E.customer_session, &E.triggering_action],
    }
};

crate::runtime::model!(JourneyContext);

crate::runtime::setters!(JourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::JourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::JourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::JourneyAction>,
});
