// @generated from the schema "ConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationCallbackEventTopicJourneyContext`.
pub struct ConversationCallbackEventTopicJourneyContext {
    /// `customer`: `ConversationCallbackEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallbackEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallbackEventTopicJourneyContext = &<ConversationCallbackEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallbackEventTopicJourneyContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customer", "customer", 0),
            ("customerSession", "customer_session", 0),
            ("triggeringAction", "triggering_action", 0),
        ],
        fields: &[&E.customer, &E.customer_session, &E.triggering_action],
    }
};

crate::runtime::model!(ConversationCallbackEventTopicJourneyContext);

crate::runtime::setters!(ConversationCallbackEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationCallbackEventTopicJourneyAction>,
});
