// @generated from the schema "ConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationScreenShareEventTopicJourneyAction,
    ConversationScreenShareEventTopicJourneyCustomer,
    ConversationScreenShareEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `ConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationScreenShareEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<ConversationScreenShareEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationScreenShareEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyContext "ConversationScreenShareEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationScreenShareEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationScreenShareEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationScreenShareEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
