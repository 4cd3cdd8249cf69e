// @generated from the schema "HomerRecord"; changes made here are lost at the next generation

/// The schema `HomerRecord`.
pub struct HomerRecord {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `date`: `string (date-time)`.
    pub date: ::std::option::Option<crate::runtime::DateTime>,
    /// `milliTs`: `string`.
    #[doc(alias = "milliTs")]
    pub milli_ts: ::std::option::Option<::std::string::String>,
    /// `microTs`: `string`.
    #[doc(alias = "microTs")]
    pub micro_ts: ::std::option::Option<::std::string::String>,
    /// `method`: `string`.
    pub method: ::std::option::Option<::std::string::String>,
    /// `replyReason`: `string`.
    #[doc(alias = "replyReason")]
    pub reply_reason: ::std::option::Option<::std::string::String>,
    /// `ruri`: `string`.
    pub ruri: ::std::option::Option<::std::string::String>,
    /// `ruriUser`: `string`.
    #[doc(alias = "ruriUser")]
    pub ruri_user: ::std::option::Option<::std::string::String>,
    /// `ruriDomain`: `string`.
    #[doc(alias = "ruriDomain")]
    pub ruri_domain: ::std::option::Option<::std::string::String>,
    /// `fromUser`: `string`.
    #[doc(alias = "fromUser")]
    pub from_user: ::std::option::Option<::std::string::String>,
    /// `fromDomain`: `string`.
    #[doc(alias = "fromDomain")]
    pub from_domain: ::std::option::Option<::std::string::String>,
    /// `fromTag`: `string`.
    #[doc(alias = "fromTag")]
    pub from_tag: ::std::option::Option<::std::string::String>,
    /// `toUser`: `string`.
    #[doc(alias = "toUser")]
    pub to_user: ::std::option::Option<::std::string::String>,
    /// `toDomain`: `string`.
    #[doc(alias = "toDomain")]
    pub to_domain: ::std::option::Option<::std::string::String>,
    /// `toTag`: `string`.
    #[doc(alias = "toTag")]
    pub to_tag: ::std::option::Option<::std::string::String>,
    /// `pidUser`: `string`.
    #[doc(alias = "pidUser")]
    pub pid_user: ::std::option::Option<::std::string::String>,
    /// `contactUser`: `string`.
    #[doc(alias = "contactUser")]
    pub contact_user: ::std::option::Option<::std::string::String>,
    /// `authUser`: `string`.
    #[doc(alias = "authUser")]
    pub auth_user: ::std::option::Option<::std::string::String>,
    /// `callid`: `string`.
    pub callid: ::std::option::Option<::std::string::String>,
    /// `callidAleg`: `string`.
    #[doc(alias = "callidAleg")]
    pub callid_aleg: ::std::option::Option<::std::string::String>,
    /// `via1`: `string`.
    pub via1: ::std::option::Option<::std::string::String>,
    /// `via1Branch`: `string`.
    #[doc(alias = "via1Branch")]
    pub via1_branch: ::std::option::Option<::std::string::String>,
    /// `cseq`: `string`.
    pub cseq: ::std::option::Option<::std::string::String>,
    /// `diversion`: `string`.
    pub diversion: ::std::option::Option<::std::string::String>,
    /// `reason`: `string`.
    pub reason: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `auth`: `string`.
    pub auth: ::std::option::Option<::std::string::String>,
    /// `userAgent`: `string`.
    #[doc(alias = "userAgent")]
    pub user_agent: ::std::option::Option<::std::string::String>,
    /// `sourceIp`: `string`.
    #[doc(alias = "sourceIp")]
    pub source_ip: ::std::option::Option<::std::string::String>,
    /// `sourcePort`: `string`.
    #[doc(alias = "sourcePort")]
    pub source_port: ::std::option::Option<::std::string::String>,
    /// `destinationIp`: `string`.
    #[doc(alias = "destinationIp")]
    pub destination_ip: ::std::option::Option<::std::string::String>,
    /// `destinationPort`: `string`.
    #[doc(alias = "destinationPort")]
    pub destination_port: ::std::option::Option<::std::string::String>,
    /// `contactIp`: `string`.
    #[doc(alias = "contactIp")]
    pub contact_ip: ::std::option::Option<::std::string::String>,
    /// `contactPort`: `string`.
    #[doc(alias = "contactPort")]
    pub contact_port: ::std::option::Option<::std::string::String>,
    /// `originatorIp`: `string`.
    #[doc(alias = "originatorIp")]
    pub originator_ip: ::std::option::Option<::std::string::String>,
    /// `originatorPort`: `string`.
    #[doc(alias = "originatorPort")]
    pub originator_port: ::std::option::Option<::std::string::String>,
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `proto`: `string`.
    pub proto: ::std::option::Option<::std::string::String>,
    /// `family`: `string`.
    pub family: ::std::option::Option<::std::string::String>,
    /// `rtpStat`: `string`.
    #[doc(alias = "rtpStat")]
    pub rtp_stat: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `node`: `string`.
    pub node: ::std::option::Option<::std::string::String>,
    /// `trans`: `string`.
    pub trans: ::std::option::Option<::std::string::String>,
    /// `dbnode`: `string`.
    pub dbnode: ::std::option::Option<::std::string::String>,
    /// `msg`: `string`.
    pub msg: ::std::option::Option<::std::string::String>,
    /// `sourceAlias`: `string`.
    #[doc(alias = "sourceAlias")]
    pub source_alias: ::std::option::Option<::std::string::String>,
    /// `destinationAlias`: `string`.
    #[doc(alias = "destinationAlias")]
    pub destination_alias: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HomerRecord {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date: ::std::option::Option::None,
        milli_ts: ::std::option::Option::None,
        micro_ts: ::std::option::Option::None,
        method: ::std::option::Option::None,
        reply_reason: ::std::option::Option::None,
        ruri: ::std::option::Option::None,
        ruri_user: ::std::option::Option::None,
        ruri_domain: ::std::option::Option::None,
        from_user: ::std::option::Option::None,
        from_domain: ::std::option::Option::None,
        from_tag: ::std::option::Option::None,
        to_user: ::std::option::Option::None,
        to_domain: ::std::option::Option::None,
        to_tag: ::std::option::Option::None,
        pid_user: ::std::option::Option::None,
        contact_user: ::std::option::Option::None,
        auth_user: ::std::option::Option::None,
        callid: ::std::option::Option::None,
        callid_aleg: ::std::option::Option::None,
        via1: ::std::option::Option::None,
        via1_branch: ::std::option::Option::None,
        cseq: ::std::option::Option::None,
        diversion: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        auth: ::std::option::Option::None,
        user_agent: ::std::option::Option::None,
        source_ip: ::std::option::Option::None,
        source_port: ::std::option::Option::None,
        destination_ip: ::std::option::Option::None,
        destination_port: ::std::option::Option::None,
        contact_ip: ::std::option::Option::None,
        contact_port: ::std::option::Option::None,
        originator_ip: ::std::option::Option::None,
        originator_port: ::std::option::Option::None,
        correlation_id: ::std::option::Option::None,
        proto: ::std::option::Option::None,
        family: ::std::option::Option::None,
        rtp_stat: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        node: ::std::option::Option::None,
        trans: ::std::option::Option::None,
        dbnode: ::std::option::Option::None,
        msg: ::std::option::Option::None,
        source_alias: ::std::option::Option::None,
        destination_alias: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HomerRecord = &<HomerRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HomerRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("date", "date", 0),
            ("milliTs", "milli_ts", 0),
            ("microTs", "micro_ts", 0),
            ("method", "method", 0),
            ("replyReason", "reply_reason", 0),
            ("ruri", "ruri", 0),
            ("ruriUser", "ruri_user", 0),
            ("ruriDomain", "ruri_domain", 0),
            ("fromUser", "from_user", 0),
            ("fromDomain", "from_domain", 0),
            ("fromTag", "from_tag", 0),
            ("toUser", "to_user", 0),
            ("toDomain", "to_domain", 0),
            ("toTag", "to_tag", 0),
            ("pidUser", "pid_user", 0),
            ("contactUser", "contact_user", 0),
            ("authUser", "auth_user", 0),
            ("callid", "callid", 0),
            ("callidAleg", "callid_aleg", 0),
            ("via1", "via1", 0),
            ("via1Branch", "via1_branch", 0),
            ("cseq", "cseq", 0),
            ("diversion", "diversion", 0),
            ("reason", "reason", 0),
            ("contentType", "content_type", 0),
            ("auth", "auth", 0),
            ("userAgent", "user_agent", 0),
            ("sourceIp", "source_ip", 0),
            ("sourcePort", "source_port", 0),
            ("destinationIp", "destination_ip", 0),
            ("destinationPort", "destination_port", 0),
            ("contactIp", "contact_ip", 0),
            ("contactPort", "contact_port", 0),
            ("originatorIp", "originator_ip", 0),
            ("originatorPort", "originator_port", 0),
            ("correlationId", "correlation_id", 0),
            ("proto", "proto", 0),
            ("family", "family", 0),
            ("rtpStat", "rtp_stat", 0),
            ("type", "type", 0),
            ("node", "node", 0),
            ("trans", "trans", 0),
            ("dbnode", "dbnode", 0),
            ("msg", "msg", 0),
            ("sourceAlias", "source_alias", 0),
            ("destinationAlias", "destination_alias", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date,
            &E.milli_ts,
            &E.micro_ts,
            &E.method,
            &E.reply_reason,
            &E.ruri,
            &E.ruri_user,
            &E.ruri_domain,
            &E.from_user,
            &E.from_domain,
            &E.from_tag,
            &E.to_user,
            &E.to_domain,
            &E.to_tag,
            &E.pid_user,
            &E.contact_user,
            &E.auth_user,
            &E.callid,
            &E.callid_aleg,
            &E.via1,
            &E.via1_branch,
            &E.cseq,
            &E.diversion,
            &E.reason,
            &E.content_type,
            &E.auth,
            &E.user_agent,
            &E.source_ip,
            &E.source_port,
            &E.destination_ip,
            &E.destination_port,
            &E.contact_ip,
            &E.contact_port,
            &E.originator_ip,
            &E.originator_port,
            &E.correlation_id,
            &E.proto,
            &E.family,
            &E.rtp_stat,
            &E.r#type,
            &E.node,
            &E.trans,
            &E.dbnode,
            &E.msg,
            &E.source_alias,
            &E.destination_alias,
            &E.conversation_id,
            &E.participant_id,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(HomerRecord);

crate::runtime::setters!(HomerRecord {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date: date: crate::runtime::DateTime,
    with_milli_ts: milli_ts: ::std::string::String,
    with_micro_ts: micro_ts: ::std::string::String,
    with_method: method: ::std::string::String,
    with_reply_reason: reply_reason: ::std::string::String,
    with_ruri: ruri: ::std::string::String,
    with_ruri_user: ruri_user: ::std::string::String,
    with_ruri_domain: ruri_domain: ::std::string::String,
    with_from_user: from_user: ::std::string::String,
    with_from_domain: from_domain: ::std::string::String,
    with_from_tag: from_tag: ::std::string::String,
    with_to_user: to_user: ::std::string::String,
    with_to_domain: to_domain: ::std::string::String,
    with_to_tag: to_tag: ::std::string::String,
    with_pid_user: pid_user: ::std::string::String,
    with_contact_user: contact_user: ::std::string::String,
    with_auth_user: auth_user: ::std::string::String,
    with_callid: callid: ::std::string::String,
    with_callid_aleg: callid_aleg: ::std::string::String,
    with_via1: via1: ::std::string::String,
    with_via1_branch: via1_branch: ::std::string::String,
    with_cseq: cseq: ::std::string::String,
    with_diversion: diversion: ::std::string::String,
    with_reason: reason: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_auth: auth: ::std::string::String,
    with_user_agent: user_agent: ::std::string::String,
    with_source_ip: source_ip: ::std::string::String,
    with_source_port: source_port: ::std::string::String,
    with_destination_ip: destination_ip: ::std::string::String,
    with_destination_port: destination_port: ::std::string::String,
    with_contact_ip: contact_ip: ::std::string::String,
    with_contact_port: contact_port: ::std::string::String,
    with_originator_ip: originator_ip: ::std::string::String,
    with_originator_port: originator_port: ::std::string::String,
    with_correlation_id: correlation_id: ::std::string::String,
    with_proto: proto: ::std::string::String,
    with_family: family: ::std::string::String,
    with_rtp_stat: rtp_stat: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_node: node: ::std::string::String,
    with_trans: trans: ::std::string::String,
    with_dbnode: dbnode: ::std::string::String,
    with_msg: msg: ::std::string::String,
    with_source_alias: source_alias: ::std::string::String,
    with_destination_alias: destination_alias: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
