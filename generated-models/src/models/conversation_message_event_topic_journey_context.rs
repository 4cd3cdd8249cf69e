// @generated from the schema "ConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationMessageEventTopicJourneyAction,
    ConversationMessageEventTopicJourneyCustomer,
    ConversationMessageEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationMessageEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageEventTopicJourneyContext {
    /// `customer`: `ConversationMessageEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationMessageEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<
        Box<ConversationMessageEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationMessageEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageEventTopicJourneyContext "ConversationMessageEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationMessageEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationMessageEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationMessageEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
