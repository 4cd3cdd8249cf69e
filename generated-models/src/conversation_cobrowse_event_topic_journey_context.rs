// @generated from the schema "ConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicJourneyContext`.
pub struct ConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `ConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCobrowseEventTopicJourneyContext {
    const EMPTY: Self = Self {
        customer: ::std::option::Option::None,
        customer_session: ::std::option::Option::None,
        triggering_action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCobrowseEventTopicJourneyContext = &<ConversationCobrowseEventTopicJourneyContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCobrowseEventTopicJourneyContext",
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

crate::runtime::model!(ConversationCobrowseEventTopicJourneyContext);

crate::runtime::setters!(ConversationCobrowseEventTopicJourneyContext {
    with_customer: customer: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomer>,
    with_customer_session: customer_session: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomerSession>,
    with_triggering_action: triggering_action: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyAction>,
});
