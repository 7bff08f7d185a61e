using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: b", "Object<a: b> a=[b]")]
    [InlineData("a: b\r\nc:\r\n  d: 'e'\r\n", "Object<a: b|c:|  d: 'e'> a=[b] c:Object<d: 'e'> d=['e']")]
    [InlineData("\uFEFFa: b # c\n", "Object<a: b> a=[b]")]
    [InlineData("\"a\": \"\\\"b\\\"\"", "Object<\"a\": \"\\\"b\\\"\"> a=[\"\\\"b\\\"\"]")]
    [InlineData("{a: [b, {c: d}], 'e': f}", "Object<{a: [b, {c: d}], 'e': f}> a:Array<[b, {c: d}]> [b] Object<{c: d}> c=[d] e=[f]")]
    [InlineData("- a: b\n- c", "Array<- a: b|- c> Object<a: b> a=[b] [c]")]
    [InlineData("a:\n- b\n- c: d\ne: f", "Object<a:|- b|- c: d|e: f> a:Array<- b|- c: d> [b] Object<c: d> c=[d] e=[f]")]
    [InlineData("a: |\n  b\n\n\nc: >-\n  d\n  e\n", "Object<a: ||  b|||c: >-|  d|  e> a=[||  b] c=[>-|  d|  e]")]
    [InlineData("a:\nb: ~\nc: null", "Object<a:|b: ~|c: null> a-[] b-[~] c-[null]")]
    [InlineData("\U0001F600: \U0001F600\nb: \u00e9", "Object<\U0001F600: \U0001F600|b: \u00e9> \U0001F600=[\U0001F600] b=[\u00e9]")]
    [InlineData("a: &x b\nc: *x", "Object<a: &x b|c: *x> a=[b] c=[*x]")]
    [InlineData("a: &x\n  b: c\nd: *x", "Object<a: &x|  b: c|d: *x> a:Object<b: c> b=[c] d?[*x]")]
    [InlineData("a: !x b\nc: !!str d", "Object<a: !x b|c: !!str d> a?[b] c=[d]")]
    [InlineData(
        "a: yes\nb: 'yes'\nc: 010\nd: 10\ne: 10.0.0.1\nf: True",
        "Object<a: yes|b: 'yes'|c: 010|d: 10|e: 10.0.0.1|f: True> a?[yes] b=['yes'] c?[010] d=[10] e=[10.0.0.1] f=[True]")]
    [InlineData("a: b\n---\nc: d\n...\n---\ne: f", "Object<a: b> a=[b] Object<c: d> c=[d] Object<e: f> e=[f]")]
    [InlineData("a: b\n---\nc: [d\n---\ne: f", "Object<a: b> a=[b] Object<c: [d> c:Array<[d> [d] Object<e: f> e=[f]")]
    [InlineData("a: b\nc: d: e\nf: g", "Object<a: b|c> a=[b]")]
    [InlineData("? a\n: b\n? [c]\n: d\ne: f", "Object<? a|: b|? [c]|: d|e: f> a=[b] Array<[c]> [c] [d] e=[f]")]
    [InlineData("a: [b: c]", "Object<a: [b: c]> a:Array<[b: c]> Object<b: c> b=[c]")]
    public void Reads_nodes_with_their_ranges(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("a: {{ .Values.b }}", "Object<a: {{ .Values.b }}> a=[{{ .Values.b }}]")]
    [InlineData("a: \"{{ env_var(\"B\") }}\"", "Object<a: \"{{ env_var(\"B\") }}\"> a=[\"{{ env_var(\"B\") }}\"]")]
    [InlineData("a: x-{{ b }}-{{ c }}/d", "Object<a: x-{{ b }}-{{ c }}/d> a=[x-{{ b }}-{{ c }}/d]")]
    [InlineData("{{ a }}: b\nc: d", "Object<{{ a }}: b|c: d> {{ a }}=[b] c=[d]")]
    [InlineData("a:\n  {{- toYaml .b | nindent 2 }}\nc: d", "Object<a:|  {{- toYaml .b | nindent 2 }}|c: d> a-[] c=[d]")]
    [InlineData("{{/* a: b\n\n {{ c }} */}}\nd: e", "Object<d: e> d=[e]")]
    [InlineData("a: [${B}, ${C:-d}]", "Object<a: [${B}, ${C:-d}]> a:Array<[${B}, ${C:-d}]> [${B}] [${C:-d}]")]
    [InlineData("a: @b@\nc: `d`\ne: %F%", "Object<a: @b@|c: `d`|e: %F%> a=[@b@] c=[`d`] e=[%F%]")]
    [InlineData("a: b {# c #}", "Object<a: b {# c #}> a?[b {# c #}]")]
    [InlineData("a: >-\n  b\n  {{ if x }}\n  c\n", "Object<a: >-|  b|  {{ if x }}|  c> a?[>-|  b|  {{ if x }}|  c]")]
    [InlineData("a: {{ b\nc: d", "Object<a: {> a:Object<{>")]
    [InlineData("%YAML 1.2\n---\na: b", "Object<a: b> a=[b]")]
    public void Reads_templates_as_unknown_values(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("{{- if .a }}\nb: c\n{{- end }}\n---\nd: e", "c e")]
    [InlineData("a:\n{{- if .b }}\n- c\n{{- end }}\n- d\ne: f", "d f")]
    [InlineData("a:\n{{- if .b }}\n- c\n- d\n{{- end }}\ne: f", "c d f")]
    [InlineData("a:\n  {{- if .b }}\n  c: d\n  {{- end }}\ne: f", "d f")]
    [InlineData("a:\n  {{- if .b }}\n  c: d\n  {{- end }}\n  e: f", "f")]
    [InlineData("-\n  {{- if .b }}\n  c: d\n  {{- end }}\n- e", "d e")]
    public void A_container_can_be_within_a_condition(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', YamlFormat.Instance.Read(text).Nodes.Where(static node => node is { Parent: not null, Text: not null }).Select(static node => node.Text)));

    [Theory]
    [InlineData("{{- if .a }}\nb: c\nd: e\n{{- end }}", "b=c d=e")]
    [InlineData("b: c\n{{- if .a }}\nd: e\n{{- else }}\nf: g\n{{- end }}\nh: i", "b=c h=i")]
    [InlineData("{{- if .a }}\nb: c\n{{- else }}\nd: e\n{{- end }}\nf: g", "f=g")]
    [InlineData("{{- if .a }}\nb: c\n{{- else }}\nd: e\n{{- end }}", "b=c")]
    [InlineData("{{- if .a }}\nb: c\n{{- if .d }}\ne: f\n{{- end }}\n{{- end }}\n# g\nh: i", "h=i")]
    [InlineData("{{- if .a }}\n{{- if .b }}\nc: d\n{{- end }}\ne: f\n{{- end }}", "e=f")]
    [InlineData("b: c\n{% for x in y %}\nd: e\n{% if z %}\nf: g\n{% endif %}\nh: i\n{% endfor %}\nj: k", "b=c j=k")]
    [InlineData("{% raw %}\nb: c\n{% endraw %}\nd: e", "b=c d=e")]
    public void What_a_condition_adds_is_not_part_of_the_mapping(string text, string expected)
    {
        var root = YamlFormat.Instance.Read(text).Nodes[0];
        Assert.Equal(expected, string.Join(" ", root.Items.Select(static item => item.Name + "=" + item.Text)));
    }

    [Fact]
    public void The_text_of_a_literal_keeps_its_templates()
    {
        const string Text = "a: |\n  SELECT 1\n  {% if x %}\n  FROM {{ t }} -- \u00e9\n\n  LIMIT 1\nb: c";
        Assert.Equal("SELECT 1\n  {% if x %}\nFROM {{ t }} -- \u00e9\n\nLIMIT 1\n", YamlFormat.Instance.Read(Text).Nodes[1].Text);
    }

    [Theory]
    [InlineData("a: b # c\n# d\ne: 'f # g' # h\n", "# c|# d|# h")]
    [InlineData("a: | # b\n  c # d\n# e\nf: g#h", "# b|# e")]
    [InlineData("a: [b, # c\n  d] # e", "# c|# e")]
    [InlineData("{{/* a */}}\nb: c # d\n{# e #}\nf: g", "{{/* a */}}|# d|{# e #}")]
    [InlineData("# a\n---\n# b\nc: d\n---\n# e", "# a|# b|# e")]
    public void Finds_comments(string text, string expected)
    {
        var tree = YamlFormat.Instance.Read(text);
        Assert.Equal(expected, string.Join("|", tree.Comments.Select(span => text.Substring(span.Start, span.Length))));
    }

    [Fact]
    public void The_nodes_are_in_the_order_of_the_text()
    {
        const string Text = "a: b\nc: [d, e: f, {g: h}]\n? [i]\n: j\nk: &l\nm: !n\no:\n- p\n-\n- q:\n    r: s\n";
        var starts = YamlFormat.Instance.Read(Text).Nodes.Select(static node => node.ValueStart).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    private static string Describe(string text)
    {
        var described = new List<string>();
        foreach (var node in YamlFormat.Instance.Read(text).Nodes)
        {
            var value = text.Substring(node.ValueStart, node.End - node.ValueStart).ReplaceLineEndings("|");
            described.Add(node.Kind switch
            {
                SettingsKind.Null => $"{node.Name}-[{value}]",
                SettingsKind.Value => $"{node.Name}{(node.Text is null ? "?" : node.Name is null ? "" : "=")}[{value}]",
                _ => $"{node.Name}{(node.Name is null ? "" : ":")}{node.Kind}<{value}>",
            });
            if (node.Name is { } name)
                Assert.Equal(name, text.Substring(node.NameSpan.Start, node.NameSpan.Length));
        }

        return string.Join(" ", described);
    }
}
