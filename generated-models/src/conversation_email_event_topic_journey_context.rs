// @generated from the schema "ConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicJourneyContext`.
pub struct ConversationEmailEventTopicJourneyContext {
    /// `customer`: `ConversationEmailEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEmailEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicJourneyContext = &<ConversationEmailEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicJourneyContext",
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

crate::runtime::model!(ConversationEmailEventTopicJourneyContext);

crate::runtime::setters!(ConversationEmailEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationEmailEventTopicJourneyAction>,
});
