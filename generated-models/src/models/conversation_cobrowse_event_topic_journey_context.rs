// @generated from the schema "ConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationCobrowseEventTopicJourneyAction,
    ConversationCobrowseEventTopicJourneyCustomer,
    ConversationCobrowseEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `ConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationCobrowseEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<ConversationCobrowseEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationCobrowseEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicJourneyContext "ConversationCobrowseEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationCobrowseEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationCobrowseEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationCobrowseEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
