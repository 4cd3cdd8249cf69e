// @generated from the schema "ConversationEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicJourneyContext`.
pub struct ConversationEventTopicJourneyContext {
    /// `customer`: `ConversationEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicJourneyContext = &<ConversationEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicJourneyContext",
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

crate::runtime::model!(ConversationEventTopicJourneyContext);

crate::runtime::setters!(ConversationEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationEventTopicJourneyAction>,
});
